import classes from "./Skeleton.module.css";

export interface SkeletonProps {
  readonly height: number;
  /** What is being waited for; said to screen readers. Without it the bar is decoration. */
  readonly label?: string;
}

/** A calm place holder of the size of what will stand there. */
export function Skeleton({ height, label }: SkeletonProps) {
  const spoken = label === undefined ? {} : { role: "status", "aria-label": label };
  return <div className={classes.skeleton} style={{ height }} {...spoken} />;
}
