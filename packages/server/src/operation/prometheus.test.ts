import { expect, test } from "vitest";
import { toPrometheus } from "./prometheus.ts";

test("samples of one name share their help and type", () => {
  const sample = { name: "a_total", kind: "counter", help: "As." } as const;
  expect(
    toPrometheus([
      { ...sample, value: 1, labels: { status: "200" } },
      { name: "b", kind: "gauge", help: "B.", value: 0.5 },
      { ...sample, value: 2, labels: { status: 'quo"te' } },
    ]),
  ).toBe(
    [
      "# HELP a_total As.",
      "# TYPE a_total counter",
      'a_total{status="200"} 1',
      'a_total{status="quo\\"te"} 2',
      "# HELP b B.",
      "# TYPE b gauge",
      "b 0.5",
      "",
    ].join("\n"),
  );
});
