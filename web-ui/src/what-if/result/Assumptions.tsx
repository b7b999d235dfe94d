/** What the simulation takes for granted. */
export function Assumptions({ of }: { of: string[] }) {
  return (
    <>
      <h3>What this takes for granted</h3>
      <ul aria-label="Assumptions">
        {of.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
