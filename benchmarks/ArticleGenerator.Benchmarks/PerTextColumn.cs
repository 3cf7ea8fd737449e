using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ArticleGenerator.Benchmarks;

/// <summary>A figure of a benchmark in relation to the size of its corpus.</summary>
/// <param name="columnName">The heading.</param>
/// <param name="legend">What it is, below the table.</param>
/// <param name="of">The figure, from the corpus's size in bytes and the benchmark's report.</param>
internal sealed class PerTextColumn(
    string columnName, string legend, Func<double, BenchmarkReport, double> of) : IColumn
{
    public string Id => nameof(PerTextColumn) + columnName;

    public string ColumnName => columnName;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (summary[benchmarkCase] is not { ResultStatistics: not null } report)
        {
            return "-";
        }

        var corpus = Corpus.Load((string)benchmarkCase.Parameters[nameof(ReadingBenchmarks.Texts)]);
        return of(corpus.Bytes, report).ToString("0.0", CultureInfo.InvariantCulture);
    }
}
