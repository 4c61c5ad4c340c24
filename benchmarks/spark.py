"""What judging a population in Spark costs: ``.venv-spark/bin/python benchmarks/spark.py [UNITS]``, after ``make spark``.

The population is that of ``columnar.py``, read from Parquet; the verdicts go nowhere. The plan is what Python tells the
JVM to do, the run is what the JVM does. The result is checked to be that of Polars.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import columnar
import polars as pl
import pyspark
from pyspark.sql import SparkSession

from ntm_rules.judging import frames

LOCAL = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.log.level": "ERROR",
    "spark.python.sql.dataFrameDebugging.enabled": "false",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    start = time.perf_counter()
    found = work()
    return found, time.perf_counter() - start


def main(units: int) -> None:
    std = columnar.standard()
    people = columnar.population(std, units)
    made = SparkSession.builder.master("local[2]")
    for name, value in LOCAL.items():
        made = made.config(name, value)
    spark = made.getOrCreate()
    with tempfile.TemporaryDirectory() as folder:
        source, target = str(Path(folder, "in.parquet")), str(Path(folder, "out.parquet"))
        people.write_parquet(source)
        frame = spark.read.parquet(source)
        situations = [{"region": r, "classes": "", "period": 2024} for r in columnar.REGIONS]
        print(f"{units:,} communes x xa-ntm; PySpark {pyspark.__version__}, local[2]\n")
        print("| | columns | plan, s | run, first, s | run again, s |\n|---|--:|--:|--:|--:|")
        for what, parts in (("verdicts", ["verdict"]), ("everything", list(frames.PARTS))):
            runs = []
            for _ in range(2):
                plan, planning = timed(
                    lambda parts=parts: std.assess_frame(
                        frame, situations=situations, parts=parts, keep=[]
                    )
                )
                written = plan.write.format("noop").mode("overwrite")
                runs.append(timed(written.save)[1])
            columns = len(plan.columns)
            print(f"| {what} | {columns} | {planning:.1f} | {runs[0]:.1f} | {runs[1]:.1f} |")
        std.assess_frame(frame, situations=situations).write.parquet(target)
        found = pl.read_parquet(f"{target}/*.parquet").sort("code")
        assert found.equals(std.assess_frame(people))
        print("\nEqual to Polars, column by column.")
    spark.stop()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000)
