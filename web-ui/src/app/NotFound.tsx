import { Button, Result } from "antd";
import { Link } from "react-router";
import { useTitle } from "./parts/title";

/** For addresses that lead nowhere. */
export function NotFound() {
  useTitle("Not found");
  return (
    <Result
      status="404"
      icon={null}
      title={<h1>There is nothing here</h1>}
      subTitle="The address leads nowhere; what it named may have been mistyped."
      extra={
        <Link to="/orders">
          <Button type="primary">Go to the orders</Button>
        </Link>
      }
    />
  );
}
