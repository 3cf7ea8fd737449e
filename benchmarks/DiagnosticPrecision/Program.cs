using System.Globalization;
using System.Text;
using DiagnosticPrecision;

if (args.Length < 1 || args is ["--help", ..])
{
    Console.Error.WriteLine("Lists what a build would report of published articles, to be read and judged.");
    Console.Error.WriteLine(
        "Usage: dotnet run -c Release --project benchmarks/DiagnosticPrecision -- INPUT [--id ART007] [--write "
            + "FOLDER]");
    Console.Error.WriteLine("  INPUT    JSON Lines with id and text; the first line of a text is its headline, "
            + "unless it names its file");
    Console.Error.WriteLine("  --id     lists these only; the counts at the end are always of all");
    Console.Error.WriteLine("  --write  writes each article to a file of its own as well, for a real build");
    return 2;
}

string? Option(string name) =>
    Array.IndexOf(args, name) is var index and >= 0 && index + 1 < args.Length ? args[index + 1] : null;

Console.OutputEncoding = Encoding.UTF8;
string? only = Option("--id");
string? folder = Option("--write");
var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
var articlesWith = new SortedDictionary<string, int>(StringComparer.Ordinal);
int articles = 0;
foreach (string line in File.ReadLines(args[0]).Where(line => line.Length > 0))
{
    PublishedArticle article = PublishedArticle.Parse(line);
    articles++;
    if (folder is not null)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, article.Id + article.Ending), article.File);
    }

    Finding[] findings = [.. Finding.Of(article)];
    foreach (IGrouping<string, Finding> group in findings.GroupBy(finding => finding.Id))
    {
        counts[group.Key] = counts.GetValueOrDefault(group.Key) + group.Count();
        articlesWith[group.Key] = articlesWith.GetValueOrDefault(group.Key) + 1;
    }

    foreach (Finding finding in findings.Where(finding => only is null || finding.Id == only))
    {
        Console.WriteLine(
            $"{finding.Article}({finding.Place.Line + 1},{finding.Place.Character + 1}): {finding.Id}: "
                + $"{finding.Message}");
        Console.WriteLine($"    {finding.Line}");
    }
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles} articles"));
foreach ((string id, int count) in counts)
{
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{id}  {count,5} in {articlesWith[id],4} articles, {count * 100.0 / articles:0.0} in 100 articles"));
}

return 0;
