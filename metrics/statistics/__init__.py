"""The statistics of the metrics: pure functions of numbers, each with the publication it comes from."""

from metrics.statistics.beta import beta_quantile, beta_tails
from metrics.statistics.bootstrap import bootstrap_mean, bootstrap_median
from metrics.statistics.changes import Changepoint, changepoint, robust_z_arcsine
from metrics.statistics.comparisons import (
    LEAST_FREEDOM,
    Contrast,
    Ends,
    count_contrast,
    gap,
    mean_contrast,
    overdispersion,
    pooled_deff,
    share_ends,
    stretched,
    student,
    together,
)
from metrics.statistics.differences import (
    Difference,
    Ratio,
    benjamini_hochberg,
    difference,
    dispersion,
    ratio_of_counts,
    two_proportion_p,
)
from metrics.statistics.diversity import effective_number, entropy, jensen_shannon_similarity
from metrics.statistics.inequality import absence_factor, gini, h_index, lorenz, top_share
from metrics.statistics.mixes import Effect, mix_and_rate
from metrics.statistics.normal import Z95, upper_quantile, upper_tail
from metrics.statistics.proportions import Clustered, cluster_wilson, clustered, jeffreys, wilson, wilson_bounds
from metrics.statistics.reach import reach_bounds
from metrics.statistics.series import block_bootstrap_r, lead_lag, weeks_needed
from metrics.statistics.survival import Band, Curve, Within, curve
from metrics.statistics.trends import Slope, Trend, mann_kendall, theil_sen

__all__ = [
    "LEAST_FREEDOM",
    "Z95",
    "Band",
    "Changepoint",
    "Clustered",
    "Contrast",
    "Curve",
    "Difference",
    "Effect",
    "Ends",
    "Ratio",
    "Slope",
    "Trend",
    "Within",
    "absence_factor",
    "benjamini_hochberg",
    "beta_quantile",
    "beta_tails",
    "block_bootstrap_r",
    "bootstrap_mean",
    "bootstrap_median",
    "changepoint",
    "cluster_wilson",
    "clustered",
    "count_contrast",
    "curve",
    "difference",
    "dispersion",
    "effective_number",
    "entropy",
    "gap",
    "gini",
    "h_index",
    "jeffreys",
    "jensen_shannon_similarity",
    "lead_lag",
    "lorenz",
    "mann_kendall",
    "mean_contrast",
    "mix_and_rate",
    "overdispersion",
    "pooled_deff",
    "ratio_of_counts",
    "reach_bounds",
    "robust_z_arcsine",
    "share_ends",
    "stretched",
    "student",
    "theil_sen",
    "together",
    "top_share",
    "two_proportion_p",
    "upper_quantile",
    "upper_tail",
    "weeks_needed",
    "wilson",
    "wilson_bounds",
]
