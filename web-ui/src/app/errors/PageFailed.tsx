import { Button, Result } from "antd";
import { useRouteError } from "react-router";
import { problemOf } from "../../api/problem";
import { useTitle } from "../parts/title";

/** Shown instead of a page that could not be loaded or shown. */
export function PageFailed() {
  const problem = problemOf(useRouteError());
  useTitle("Something went wrong");
  return (
    <Result
      status="error"
      title={<h1>This page could not be shown</h1>}
      subTitle={problem.detail ?? problem.title}
      extra={
        <Button type="primary" onClick={() => location.reload()}>
          Load it again
        </Button>
      }
    />
  );
}
