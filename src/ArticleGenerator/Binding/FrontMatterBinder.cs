using ArticleGenerator.Syntax;

namespace ArticleGenerator.Binding;

/// <summary>
/// Gathers an article's front matter as it is, then what the text itself says of its byline, date, dateline, standfirst
/// and credit, where the front matter does not; and decides which of them the article's own members give.
/// </summary>
internal sealed class FrontMatterBinder
{
    private readonly List<FrontMatterValue> _values = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);

    private FrontMatterBinder()
    {
    }

    public static IReadOnlyList<FrontMatterValue> Bind(ArticleSyntax article)
    {
        var binder = new FrontMatterBinder();
        foreach ((string key, string value) in FlatFrontMatter.Of(article.FrontMatter))
        {
            binder.Add(new FrontMatterValue(key, value, ValueSpan: null, Line: null));
        }

        foreach (FurnitureLine line in FurnitureLine.All)
        {
            binder.Choose(line, article);
        }

        return binder._values;
    }

    private void Choose(FurnitureLine line, ArticleSyntax article)
    {
        foreach (string key in line.Keys)
        {
            // An empty value says that there is none, whatever the text looks like.
            if (_places.TryGetValue(key, out int place))
            {
                FrontMatterValue value = _values[place];
                _values[place] = value.Value.Length == 0 ? value : value with { Line = line };
                return;
            }
        }

        foreach (MetadataSyntax found in article.Metadata)
        {
            if (found.Key == line.Keys[0])
            {
                string words = article.Text.Substring(found.Span.Start, found.Span.Length);
                Add(new FrontMatterValue(found.Key, words, found.Span, line));
                return;
            }
        }
    }

    // Of two entries with one key the first counts.
    private void Add(FrontMatterValue value)
    {
        if (!_places.ContainsKey(value.Key))
        {
            _places.Add(value.Key, _values.Count);
            _values.Add(value);
        }
    }
}
