import { useState } from "react";
import { useParams } from "react-router";
import { NotShown } from "../../app/errors/NotShown";
import { ProblemAlert } from "../../app/errors/ProblemAlert";
import { Opening } from "../../app/frame/Opening";
import { FormTabs } from "../../app/parts/FormTabs";
import { Sheet } from "../../app/parts/Sheet";
import { TimeSlider } from "../../history/time-slider/TimeSlider";
import { Timeline } from "../../history/timeline/Timeline";
import { usePast } from "../../history/usePast";
import { useTransfer, useTransferHistory } from "../transfers";
import { Family } from "../tree/Family";
import type { Written } from "./quantities";
import { TransferFacts } from "./TransferFacts";
import { TransferHead } from "./TransferHead";
import { TransferLines } from "./TransferLines";

/** One transfer, now or as it was. */
export function TransferPage() {
  const { id = "" } = useParams();
  return <TransferForm key={id} id={id} />;
}

function TransferForm({ id }: { id: string }) {
  const past = usePast();
  const { data: transfer, error } = useTransfer(id, past.asOf);
  const history = useTransferHistory(id);
  const [written, setWritten] = useState<Written>({});
  if (!transfer) return error ? <NotShown title="Transfer" failed={error} /> : <Opening />;
  return (
    <>
      <TransferHead transfer={transfer} past={past} written={written} onDone={() => setWritten({})} />
      <TimeSlider past={past} history={history.data} />
      <ProblemAlert failed={error} />
      <Sheet>
        <TransferFacts transfer={transfer} />
        <FormTabs
          items={[
            {
              key: "lines",
              label: "Operations",
              children: (
                <TransferLines transfer={transfer} asOf={past.asOf} written={written} onWrite={setWritten} />
              ),
            },
            {
              key: "backorders",
              label: "Backorders",
              children: <Family transfer={transfer} asOf={past.asOf} />,
            },
            { key: "history", label: "History", children: <Timeline history={history} past={past} /> },
          ]}
        />
      </Sheet>
    </>
  );
}
