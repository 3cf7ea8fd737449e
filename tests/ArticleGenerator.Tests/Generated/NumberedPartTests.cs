using System.Reflection;
using ArticleGenerator.Model;
using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;
using ArticleModel.Generated;

namespace ArticleGenerator.Tests.Generated;

/// <summary>The members of a list, of which the library has names for the first ones (docs/decisions/0002).</summary>
public class NumberedPartTests
{
    private const int Days = Contract.NumberedParts + 2;

    // Each day has a section, a quote and a speaker of its own.
    private static string Log => "# Log\n\nIt sailed.\n\n" + string.Join("\n\n", Enumerable.Range(0, Days).Select(
        day => $"## Day {Letter(day)}\n\n“We saw {Letter(day)},” said {Letter(day)}nna Brook{(char)('a' + day)}."));

    [Fact]
    public void A_member_is_the_part_at_its_place_up_to_the_last_numbered_one_and_behind_it()
    {
        Article log = GeneratorRun.Of(("log", Log)).Article();

        AssertMembersAre(log.Sections);
        AssertMembersAre(log.Quotes);
        AssertMembersAre(log.Speakers);
    }

    [Fact]
    public void What_the_library_has_no_name_for_is_indexed()
    {
        string code = GeneratorRun.Of(("log", Log)).Source("Articles.Log.g.cs");

        Assert.Contains("WeSawP => __15;", code, StringComparison.Ordinal);
        Assert.Contains("WeSawQ => this[16];", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(SectionListBase))]
    [InlineData(typeof(QuoteListBase))]
    [InlineData(typeof(SpeakerListBase))]
    public void The_library_has_as_many_names_as_the_contract_says(Type list) => Assert.Equal(
        Enumerable.Range(0, Contract.NumberedParts).Select(number => $"__{number}"),
        list.GetProperties(BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .OrderBy(property => property.MetadataToken)
            .Select(property => property.Name));

    private static void AssertMembersAre(IReadOnlyList<object> list)
    {
        IEnumerable<object?> members = list.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .OrderBy(property => property.MetadataToken)
            .Select(property => property.GetValue(list));

        Assert.Equal(Days, list.Count);
        Assert.Equal(list, members);
    }

    private static char Letter(int day) => (char)('A' + day);
}
