import type { AttributeSpecs } from "../attribute.ts";

export const userAttributes = {
  "user.id": {
    type: "string",
    brief: "The application's own id of the person, as given to `setUser`.",
    example: "david",
    stability: "development",
    privacy: "personal",
    column: true,
  },
  "user.email": {
    type: "string",
    brief: "E-mail address, as given to `setUser`.",
    example: "david@example.com",
    stability: "development",
    privacy: "personal",
    column: true,
  },
  "user.name": {
    type: "string",
    brief: "Name, as given to `setUser`.",
    example: "David Hope",
    stability: "development",
    privacy: "personal",
    column: true,
  },
  "user.full_name": {
    type: "string",
    brief: "The same name under OpenTelemetry's attribute for full names.",
    example: "David Hope",
    stability: "development",
    privacy: "personal",
  },
  "user.hash": {
    type: "string",
    brief: "Pseudonym of the person where the application sends no id.",
    example: "364fc68eaf4c8acec74a4e52d7d1feaa",
    stability: "development",
    privacy: "pseudonym",
  },
  "user.roles": {
    type: "string[]",
    brief: "Roles of the person, as given to `setUser`.",
    example: ["buyer"],
    stability: "development",
    privacy: "none",
  },
} as const satisfies AttributeSpecs;
