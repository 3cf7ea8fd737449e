using System.Globalization;

namespace ArchiveCost;

/// <summary>An archive of invented articles: some desks, each with its years.</summary>
internal static class Archive
{
    private static readonly string[] Desks = ["local", "harbour", "culture", "sport", "letters"];
    private const int Years = 20;

    /// <summary>The path of an article below <c>articles/</c>, without extension.</summary>
    public static string PathOf(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Desks[number % Desks.Length]}/{2005 + (number / Desks.Length % Years)}/{Slug(number)}");

    /// <summary>Writes the articles, once: an archive that is there already stays.</summary>
    public static void Write(string folder, int count)
    {
        for (int number = 0; number < count; number++)
        {
            string file = Path.Combine(folder, PathOf(number) + ".txt");
            if (!File.Exists(file))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, new Prose(number).ToString());
            }
        }
    }

    private static string Slug(int number) => string.Concat(
        new Prose(number).Headline.ToLowerInvariant().Where(letter => letter != ',')).Replace(' ', '-');
}
