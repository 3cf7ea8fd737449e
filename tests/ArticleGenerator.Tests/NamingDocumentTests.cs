using ArticleGenerator.Binding;
using ArticleGenerator.Model;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests;

/// <summary>docs/naming.md: every block of it gives the names that stand in it.</summary>
public class NamingDocumentTests
{
    private static readonly string[] Kinds = ["files", "sections", "quotes", "speakers"];

    public static TheoryData<string, int, string> Blocks()
    {
        var blocks = new TheoryData<string, int, string>();
        foreach (string kind in Kinds)
        {
            int number = 0;
            foreach (string block in BlocksOf(kind))
            {
                blocks.Add(kind, ++number, block);
            }
        }

        return blocks;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_block_gives_its_names(string kind, int number, string block)
    {
        (string Text, string Name)[] lines = [.. block.TrimEnd('\n').Split('\n').Select(Line)];
        string[] texts = [.. lines.Select(line => line.Text)];

        string[] names = kind switch
        {
            "files" => Files(texts),
            "sections" => Names(MemberNames.OfSections([.. texts.Select(Heading)])),
            "quotes" => Names(MemberNames.OfQuotes(texts)),
            _ => Names(MemberNames.OfSpeakers(texts)),
        };

        Assert.InRange(number, 1, 20);
        Assert.Equal(lines.Select(line => line.Name), names);
    }

    [Fact]
    public void The_page_has_blocks_of_every_kind() =>
        Assert.All(Kinds, kind => Assert.True(BlocksOf(kind).Count() >= 2, kind));

    [Fact]
    public void The_reserved_names_are_those_of_the_page()
    {
        string[][] listed =
        [
            .. BlocksOf("reserved").Select(block => block.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)),
        ];

        Assert.Equal(4, listed.Length);
        Assert.Equal(ReservedNames.OfObjects, listed[0]);
        Assert.Equal(ReservedNames.OfCollections, listed[1]);
        Assert.Equal(ReservedNames.OfQueries, listed[2]);
        Assert.Equal(ReservedNames.OfFolders, listed[3]);
    }

    /// <summary>A change of the list renames members in other people's programs: this hash makes one stumble.</summary>
    [Fact]
    public void The_reserved_names_are_frozen()
    {
        string[][] lists =
            [ReservedNames.OfObjects, ReservedNames.OfCollections, ReservedNames.OfQueries, ReservedNames.OfFolders];
        string all = string.Join(' ', lists.SelectMany(list => list));

        Assert.Equal("61656C0B22E01731", StableHash.DigitsOf(all));
    }

    private static IEnumerable<string> BlocksOf(string kind) =>
        Repository.Read("docs", "naming.md").ReplaceLineEndings("\n").Split($"```{kind}\n").Skip(1)
            .Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]);

    private static (string Text, string Name) Line(string line)
    {
        string[] sides = line.Split(" → ");
        return (sides[0], sides[1]);
    }

    private static SectionHeading Heading(string line)
    {
        int level = line.IndexOf(' ', StringComparison.Ordinal);
        return new SectionHeading(line[(level + 1)..], level);
    }

    private static string[] Names(EquatableArray<MemberSpec> members) => [.. members.Select(member => member.Name)];

    private static string[] Files(string[] files)
    {
        ArticleKey[] keys = [.. files.Select(file => new ArticleKey(file, Path.ChangeExtension(file, null)))];
        CatalogSpec catalog = CatalogBinder.Bind(keys, "Articles");
        IEnumerable<ArticleName> names = keys.Select(key => catalog.Articles.Single(name => name.Key == key));
        return [.. names.Select(name => string.Join('.', ["Articles", .. name.Folders, name.Property]))];
    }
}
