/** ES|QL types of the columns that the schema knows. */
export type SchemaColumnType = "keyword" | "text" | "long" | "double" | "boolean" | "date";

export interface ColumnSpec {
  readonly type: SchemaColumnType;
  /** A field may hold several values. */
  readonly multivalued?: boolean;
  /** A typed column of its own in the store; else it lives in the overflow column. */
  readonly column: boolean;
  readonly brief: string;
}

export type ColumnSpecs = Readonly<Record<string, ColumnSpec>>;
