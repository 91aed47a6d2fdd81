import classes from "./Score.module.css";

/** The highest frustration score of a session, 0 to 1, as a bar and a number. */
export function Score({ value }: { readonly value: number }) {
  if (value === 0) return <span className={classes.score} aria-hidden="true" />;
  return (
    <span className={classes.score} title="Highest frustration score, 0 to 1">
      <span className={classes.track} aria-hidden="true">
        <span className={classes.fill} style={{ width: `${Math.round(value * 100)}%` }} />
      </span>
      <span className={classes.hidden}>Frustration score </span>
      {value.toFixed(2)}
    </span>
  );
}
