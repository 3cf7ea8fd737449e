using System.Globalization;
using System.Resources;

namespace Archive;

/// <summary>Reads a <c>.resx</c>.</summary>
internal static class Reader
{
    private static readonly ResourceManager Resources = new("Archive.Texts", typeof(Reader).Assembly);

    public static int Find(string path) => Headline(0);

    public static int First() => Headline(0);

    public static int Headlines()
    {
        int length = 0;
        for (int number = 0; number < COUNT; number++)
        {
            length += Headline(number);
        }

        return length;
    }

    public static int Text(string path) => Resources.GetString("Text0", CultureInfo.InvariantCulture)!.Length;

    private static int Headline(int number) => Resources.GetString(
        string.Create(CultureInfo.InvariantCulture, $"Headline{number}"),
        CultureInfo.InvariantCulture)!.Length;
}
