using System.Reflection;
using ArticleModel.Generated;

namespace ArticleModel.Tests;

public class TypedListTests
{
    private readonly FerryArticle _ferry = new();

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void An_index_beyond_the_list_is_refused(int index)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => _ferry.Quotes[index]);
        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => _ferry.Sections[0].Quotes[index]);
    }

    [Fact]
    public void A_slice_does_not_reach_into_its_neighbours()
    {
        // The article has three paragraphs, the lead one of them.
        Assert.Throws<ArgumentOutOfRangeException>("index", () => _ferry.Lead[1]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => _ferry.Sections[0].Paragraphs[-1]);
    }

    [Fact]
    public void A_foreach_over_a_list_allocates_nothing()
    {
        int length = 0;
        foreach (Quote quote in _ferry.Quotes)
        {
            length += quote.Length;
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Quote quote in _ferry.Quotes)
        {
            length -= quote.Length;
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(0, length);
    }

    [Fact]
    public void An_enumerator_starts_again_after_a_reset()
    {
        using IEnumerator<Quote> quotes = ((IEnumerable<Quote>)_ferry.Quotes).GetEnumerator();
        while (quotes.MoveNext())
        {
        }

        Assert.False(quotes.MoveNext());
        quotes.Reset();
        Assert.True(quotes.MoveNext());
        Assert.Same(_ferry.Quotes[0], quotes.Current);
    }

    [Fact]
    public void Nothing_that_the_lists_give_out_can_be_changed()
    {
        Assert.False(_ferry.Paragraphs is ICollection<Paragraph>);
        Assert.False(_ferry.Speakers[0].Quotes is ICollection<Quote>);
        Assert.False(_ferry.FrontMatter is IDictionary<string, string>);
    }

    /// <summary>
    /// Each member that a derived list could see is a name that no section, quote or speaker can have.
    /// </summary>
    [Theory]
    [InlineData(typeof(SectionList))]
    [InlineData(typeof(QuoteList))]
    [InlineData(typeof(SpeakerList))]
    public void A_list_takes_no_name_but_Count_Item_and_GetEnumerator(Type list) =>
        Assert.Equal(["Count", "GetEnumerator", "Item", "get_Count", "get_Item"], NamesVisibleToDerived(list));

    /// <summary>A part's name never begins with two underscores, and with one only before a digit.</summary>
    [Theory]
    [InlineData(typeof(SectionListBase))]
    [InlineData(typeof(QuoteListBase))]
    [InlineData(typeof(SpeakerListBase))]
    public void The_base_of_an_articles_list_takes_no_other_names_but_those_of_numbers(Type list)
    {
        string[] taken = [.. NamesVisibleToDerived(list).Except(NamesVisibleToDerived(list.BaseType!))];

        Assert.Equal(32, taken.Length);
        Assert.All(taken, name => Assert.Matches("^(get_)?__([0-9]|1[0-5])$", name));
    }

    [Fact]
    public void A_numbered_part_that_is_not_there_is_refused_as_its_index_is()
    {
        TargetInvocationException failure = Assert.Throws<TargetInvocationException>(
            () => typeof(QuoteListBase).GetProperty("__2", BindingFlags.NonPublic | BindingFlags.Instance)!
                .GetValue(_ferry.Quotes));

        Assert.Equal(
            "index", Assert.IsType<ArgumentOutOfRangeException>(failure.InnerException).ParamName);
    }

    [Fact]
    public void A_list_that_no_article_has_made_says_so()
    {
        Assert.Throws<InvalidOperationException>(() => new FerryArticle.SectionList().Count);
        Assert.Throws<InvalidOperationException>(() => new FerryArticle.QuoteList()[0]);
        Assert.Throws<InvalidOperationException>(() => new FerryArticle.QuoteList().ItHums);
        Assert.Throws<InvalidOperationException>(() => new FerryArticle.SpeakerList().GetEnumerator());
    }

    private static IEnumerable<string> NamesVisibleToDerived(Type list)
    {
        const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance
            | BindingFlags.Static;
        return list.GetMembers(Any | BindingFlags.FlattenHierarchy)
            .Where(member => member.DeclaringType != typeof(object) && IsVisibleToDerived(member))
            .Select(member => member.Name)
            .Except([".ctor"])
            .Order(StringComparer.Ordinal);
    }

    private static bool IsVisibleToDerived(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => IsVisibleToDerived(property.GetMethod!),
        Type type => type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem,
        _ => true,
    };
}
