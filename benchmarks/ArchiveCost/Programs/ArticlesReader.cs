namespace Archive;

/// <summary>Reads typed articles.</summary>
internal static class Reader
{
    public static int Find(string path) => Articles.TryGet(path, out var article) ? article.Headline.Length : 0;

    public static int First() => FIRST.Length;

    public static int Headlines()
    {
        int length = 0;
        foreach (var article in Articles.All)
        {
            length += article.Headline.Length;
        }

        return length;
    }

    public static int Text(string path) => Articles.Get(path).Text.Length;
}
