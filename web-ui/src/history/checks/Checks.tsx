import { Button, Space } from "antd";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { EquationsVerdict } from "./EquationsVerdict";
import { SealVerdict } from "./SealVerdict";
import { useCheckEquations, useVerifySeal } from "./checks";

/** Two questions to the whole log: do its figures add up, and was any of it altered. */
export function Checks() {
  const equations = useCheckEquations();
  const seal = useVerifySeal();
  return (
    <section aria-label="Is the log whole?" style={{ marginBlockEnd: 16 }}>
      <Space wrap style={{ marginBlockEnd: 10 }}>
        <Button loading={equations.isPending} onClick={() => equations.mutate()}>
          Check the equations
        </Button>
        <Button loading={seal.isPending} onClick={() => seal.mutate()}>
          Verify the seal
        </Button>
      </Space>
      <ProblemAlert failed={equations.error ?? seal.error} />
      {equations.data && <EquationsVerdict of={equations.data} />}
      {seal.data && <SealVerdict of={seal.data} />}
    </section>
  );
}
