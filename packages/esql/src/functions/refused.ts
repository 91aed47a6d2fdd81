const spatial = "spatial functions need Elasticsearch";
const search = "full-text search with scores needs Elasticsearch";
const series = "time series need Elasticsearch";
const ranges = "ranges of dates need Elasticsearch";
const vector = "vectors and inference need Elasticsearch";

const list = (names: string, reason: string): readonly (readonly [string, string])[] =>
  names.split(" ").map((name) => [name, reason] as const);

/** Functions of Elasticsearch that are refused, never answered wrongly. */
export const refusedFunctions: Readonly<Record<string, string>> = Object.fromEntries([
  ...list("QSTR KQL SCORE DECAY TOP_SNIPPETS TEXT_EMBEDDING MULTI_MATCH TERM", search),
  ...list(
    "KNN V_COSINE V_DOT_PRODUCT V_HAMMING V_L1_NORM V_L2_NORM V_MAGNITUDE TO_DENSE_VECTOR CHUNK",
    vector,
  ),
  ...list(
    "TO_RANGE TO_DATE_RANGE RANGE_CONTAINS RANGE_INTERSECTS RANGE_MAX RANGE_MIN RANGE_WITHIN IN_RANGE",
    ranges,
  ),
  ...list("SPARKLINE FIELD_EXTRACT", "it needs Elasticsearch"),
  ...list(
    "CATEGORIZE CHANGE_POINT IP_LOCATION REGISTERED_DOMAIN USER_AGENT NETWORK_DIRECTION URI_PARTS",
    "it needs Elasticsearch's models",
  ),
  ...list(
    "RATE IRATE DELTA IDELTA INCREASE DERIV AVG_OVER_TIME COUNT_OVER_TIME COUNT_DISTINCT_OVER_TIME SUM_OVER_TIME MIN_OVER_TIME MAX_OVER_TIME FIRST_OVER_TIME LAST_OVER_TIME PERCENTILE_OVER_TIME PRESENT_OVER_TIME ABSENT_OVER_TIME STDDEV_OVER_TIME VARIANCE_OVER_TIME",
    series,
  ),
  ...list(
    "ST_CENTROID_AGG ST_EXTENT_AGG ST_DISTANCE ST_INTERSECTS ST_DISJOINT ST_CONTAINS ST_WITHIN ST_X ST_Y ST_ENVELOPE ST_XMAX ST_XMIN ST_YMAX ST_YMIN ST_GEOTILE ST_GEOHEX ST_GEOHASH ST_NPOINTS ST_SIMPLIFY TO_GEOPOINT TO_GEOSHAPE TO_CARTESIANPOINT TO_CARTESIANSHAPE TO_GEOHASH TO_GEOHEX TO_GEOTILE",
    spatial,
  ),
  ...list(
    "TO_AGGREGATE_METRIC_DOUBLE TO_COUNTER TO_GAUGE TO_TDIGEST TO_EXPONENTIAL_HISTOGRAM",
    series,
  ),
]);
