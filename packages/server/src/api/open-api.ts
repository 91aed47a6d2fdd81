import { z } from "zod";
import type { ApiRoute } from "./route.ts";

const pathParameters = (path: string): string[] =>
  [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? "");

function schemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest;
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly schema: unknown;
}

function queryParameters(schema: z.ZodType | undefined): Parameter[] {
  if (schema === undefined) return [];
  const { properties, required } = schemaOf(schema);
  if (typeof properties !== "object" || properties === null) return [];
  const needed = new Set(Array.isArray(required) ? required : []);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: "query",
    required: needed.has(name),
    schema: property,
  }));
}

function operation(route: ApiRoute): Record<string, unknown> {
  const parameters: Parameter[] = [
    ...pathParameters(route.path).map(
      (name): Parameter => ({
        name,
        in: "path",
        required: true,
        schema: { type: "string" },
      }),
    ),
    ...queryParameters(route.query),
  ];
  const error = { $ref: "#/components/responses/Error" };
  return {
    summary: route.summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaOf(route.body) } },
          },
        }),
    ...(route.access === "open" ? { security: [] } : {}),
    responses: { "200": { description: route.answers }, default: error },
  };
}

const errorSchema = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["status", "message"],
      properties: {
        status: { type: "integer" },
        message: { type: "string" },
        hint: { type: "string" },
      },
    },
  },
};

/** The OpenAPI 3.1 document of the product API. */
export function openApi(routes: readonly ApiRoute[], version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Session Replay", version, license: { name: "Apache-2.0" } },
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: {
        key: {
          type: "apiKey",
          in: "header",
          name: "Authorization",
          description: "`ApiKey <key>` or `Bearer <key>`; none is needed on loopback without keys",
        },
      },
      responses: {
        Error: {
          description: "What went wrong",
          content: { "application/json": { schema: errorSchema } },
        },
      },
    },
  };
}
