using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleGenerator.Package.Tests.Infrastructure;

/// <summary>
/// A line of a build's output that reports something of an article:
/// <c>/home/.../articles/local/ferry.txt(3,1): error ART007: ... (https://...) [/home/.../News.csproj]</c>. Of the
/// paths it keeps <c>local/ferry.txt</c> and <c>News.csproj</c>.
/// </summary>
internal sealed partial record PrintedDiagnostic(
    string File, int Line, int Column, string Severity, string Id, string Project)
{
    /// <summary>Each once: a build prints a diagnostic where it happens, and all of them again at its end.</summary>
    public static IReadOnlyList<PrintedDiagnostic> Read(CommandResult build) =>
        [.. build.Lines.Select(line => Form().Match(line)).Where(match => match.Success).Select(Of).Distinct()];

    private static PrintedDiagnostic Of(Match match) => new(
        string.Join('/', match.Groups["file"].Value.Split('/', '\\').TakeLast(2)),
        int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
        int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture),
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["project"].Value.Split('/', '\\')[^1]);

    [GeneratedRegex(
        @"^(?<file>.+)\((?<line>\d+),(?<column>\d+)\): "
            + @"(?<severity>error|warning) (?<id>ART\d{3}): .+ \[(?<project>[^\]]+)\]$")]
    private static partial Regex Form();
}
