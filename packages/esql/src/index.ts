export type {
  Answered,
  Ask,
  AskOptions,
  Cell,
  Column,
  ColumnType,
  Parameter,
  Scalar,
} from "./ask.ts";
