import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type Connection, follow } from "./connection";
import { freshness } from "./freshness";

/** Keeps everything on the page as it is at the service; answers whether that works just now. */
export function useLive(): Connection {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>("connecting");
  useEffect(() => {
    const refresh = freshness(client);
    return follow({
      connection: setConnection,
      change: (change) => refresh(change.resource),
      missed: () => void client.invalidateQueries(),
    });
  }, [client]);
  return connection;
}
