using System.Globalization;
using System.Text;

namespace ArticleGenerator.Benchmarks.Editor;

/// <summary>
/// Draws the runs after an edit as multiples of the floor, over the number of articles: an SVG without scripts or
/// fonts of its own.
/// </summary>
internal static class EditorPlot
{
    private const int Width = 640;
    private const int Height = 320;
    private const int Margin = 56;

    public static string Draw(IReadOnlyList<double[]> rows)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}"
              font-family="sans-serif" font-size="12">
            <title>What a run of the generator costs after an edit, as a multiple of the floor</title>
            <rect width="{Width}" height="{Height}" fill="#fff"/>

            """);
        double top = Math.Ceiling(rows.Max(row => Math.Max(row[3], row[5])) + 0.2);
        for (int value = 0; value <= top; value++)
        {
            double y = Y(value, top);
            svg.Append(CultureInfo.InvariantCulture, $"""
                <path d="M{Margin} {y:0.0}H{Width - Margin}" stroke="{(value == 1 ? "#666" : "#ddd")}"/>
                <text x="{Margin - 8}" y="{y + 4:0.0}" text-anchor="end">{value}</text>

                """);
        }

        foreach (double[] row in rows)
        {
            svg.Append(CultureInfo.InvariantCulture, $"""
                <text x="{X(row[0], rows):0.0}" y="{Height - Margin + 20}" text-anchor="middle">{row[0]:N0}</text>

                """);
        }

        Line(svg, rows, top, 3, "#0a7", "after an edit of C#");
        Line(svg, rows, top, 5, "#c40", "after an edit of an article");
        svg.Append(CultureInfo.InvariantCulture, $"""
            <text x="{Margin}" y="24">times the floor: a generator that lists the files and looks at none</text>
            <text x="{Width / 2}" y="{Height - 12}" text-anchor="middle">articles</text>
            </svg>

            """);
        return svg.Replace("\r\n", "\n").ToString();
    }

    private static void Line(
        StringBuilder svg, IReadOnlyList<double[]> rows, double top, int column, string colour, string name)
    {
        string points = string.Join(' ', rows.Select(row => string.Create(
            CultureInfo.InvariantCulture, $"{X(row[0], rows):0.0},{Y(row[column], top):0.0}")));
        svg.Append(CultureInfo.InvariantCulture, $"""
            <polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>
            <text x="{Width - Margin}" y="{Y(rows[^1][column], top) - 8:0.0}" text-anchor="end"
              fill="{colour}">{name}</text>

            """);
    }

    // By the logarithm: from 100 to 20,000.
    private static double X(double articles, IReadOnlyList<double[]> rows)
    {
        double first = Math.Log(rows[0][0]);
        double last = Math.Max(Math.Log(rows[^1][0]), first + 1);
        return Margin + ((Math.Log(articles) - first) / (last - first) * (Width - (2 * Margin)));
    }

    private static double Y(double value, double top) => Height - Margin - (value / top * (Height - (2 * Margin)));
}
