import { useQuery } from "@tanstack/react-query";
import { fetchCaller } from "../api/client.ts";
import { ApiFailure } from "../api/failure.ts";

export type CallerState =
  /** Not known yet, or no key is needed here. */
  | { readonly kind: "anyone" }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "stranger" };

/** Who looks at the pages: a stranger has to log in first. */
export function useCaller(): CallerState {
  const { data, error } = useQuery({
    queryKey: ["caller"],
    queryFn: ({ signal }) => fetchCaller(signal),
    staleTime: 60_000,
    retry: false,
  });
  if (error instanceof ApiFailure && error.status === 401) return { kind: "stranger" };
  return data === undefined || data.name === "local"
    ? { kind: "anyone" }
    : { kind: "named", name: data.name };
}
