import { useQuery } from "@tanstack/react-query";
import { fetchTable } from "../api/client.ts";
import { rowsOf } from "../api/rows.ts";

const askAgainAfter = 5000;

/** The rows that a query gives, asked again every few seconds. */
export const useRows = (query: string) =>
  useQuery({
    queryKey: ["rows", query],
    queryFn: async ({ signal }) => rowsOf(await fetchTable(query, signal)),
    refetchInterval: askAgainAfter,
  });
