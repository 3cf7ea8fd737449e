using System.Globalization;
using ArticleGenerator.Model;

namespace ArticleGenerator.Diagnostics;

/// <summary>ART091 for the keys of <c>.editorconfig</c> files, whose own places the compiler does not tell.</summary>
internal static class ConfigurationDiagnostics
{
    /// <summary>One diagnostic for each mistake, however many articles it is about.</summary>
    public static EquatableArray<DiagnosticInfo> Of(
        IEnumerable<(string Article, EquatableArray<string> Mistakes)> articles)
    {
        var byMistake = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (
            (
                string article,
                EquatableArray<string> mistakes) in articles.OrderBy(pair => pair.Article, StringComparer.Ordinal))
        {
            foreach (string mistake in mistakes)
            {
                if (!byMistake.TryGetValue(mistake, out List<string>? about))
                {
                    byMistake.Add(mistake, about = []);
                }

                about.Add(article);
            }
        }

        return new EquatableArray<DiagnosticInfo>(byMistake.Select(pair => Diagnostic(pair.Key, pair.Value)));
    }

    private static DiagnosticInfo Diagnostic(string mistake, List<string> articles)
    {
        string others = articles.Count == 1
            ? ""
            : $" and {(articles.Count - 1).ToString(CultureInfo.InvariantCulture)} more";
        string message = $"The .editorconfig of the article “{articles[0]}”{others} is not understood: {mistake}";
        return new DiagnosticInfo("ART091", Place: null, new EquatableArray<string>([message]));
    }
}
