"""The numbers on paper, without a screen: every table of a workspace as CSV and as a workbook."""

from metrics.paper.printing import add_report
from metrics.paper.tables import Asked, Table, tables
from metrics.paper.writing import archive, csv_of, workbook

__all__ = ["Asked", "Table", "add_report", "archive", "csv_of", "tables", "workbook"]
