// Plain JavaScript, for it is read before anything is installed, and by any Node.

/** Flags of the Node process that serves: whoever starts one starts it with these. */
export const nodeFlags = [
  "--conditions=source",
  "--disable-warning=ExperimentalWarning",
  // Young garbage of a few threads is not to outweigh the data.
  "--max-semi-space-size=8",
];

/** Its environment: the starter's own settings win. */
export const processEnvironment = (environment) => ({
  // Else glibc keeps what large requests freed: fixed thresholds give it back at once.
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "131072",
  MALLOC_TRIM_THRESHOLD_: "131072",
  ...environment,
});
