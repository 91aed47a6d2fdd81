export declare const nodeFlags: readonly string[];
export declare const processEnvironment: (
  environment: Readonly<Record<string, string | undefined>>,
) => Record<string, string | undefined>;
