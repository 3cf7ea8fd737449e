namespace Archive;

/// <summary>Reads constants. There is no looking up by path.</summary>
internal static class Reader
{
    public static int Find(string path) => Texts.Headline0.Length;

    public static int First() => FIRST.Length;

    public static int Headlines() => Texts.Headlines().Sum(headline => headline.Length);

    public static int Text(string path) => Texts.Text0.Length;
}
