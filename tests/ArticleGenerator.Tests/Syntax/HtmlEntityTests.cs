using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.Plain;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Syntax;

/// <summary>Entities that a plain text was pasted with are read as the characters they stand for.</summary>
public class HtmlEntityTests
{
    [Theory]
    [InlineData("Brook &amp; Sons", "Brook & Sons")]
    [InlineData("R&eacute;my O&#8217;Hale", "Rémy O’Hale")]
    [InlineData("&ldquo;Yes&rdquo; &#8220;no&#x201D; &quot;so&quot; &apos;s", "“Yes” “no” \"so\" 's")]
    [InlineData("it&#146;s &#147;late&#148;", "it’s “late”")]
    [InlineData("5&nbsp;miles &ndash; or six", "5\u00A0miles – or six")]
    [InlineData("&amp;lt; is &lt;", "&lt; is &lt;")]
    [InlineData("a & b; c &; d &#; e &#x; f &nosuch; g &#0; h &#1114112; i &#xD800; j", null)]
    [InlineData("&#35; no heading &gt; no quote &#10; no line &#8238; no turn &shy; no hyphen &#8232; &#42;", null)]
    [InlineData("AT&T;s and &verylongnameofnothing;", null)]
    public void An_entity_is_the_character_unless_that_is_markup_or_unseen(string written, string? read)
    {
        ArticleSyntax article = Parse("Ferry sails\n\nThe ferry of " + written + " sails.");

        Assert.Equal("The ferry of " + (read ?? written) + " sails.", article.Text);
        Assert.Empty(article.Problems);
    }

    [Fact]
    public void A_headline_in_entities_is_a_headline()
    {
        const string File = "Brook &amp; Sons: ferry &ldquo;sails again&rdquo;\n\nIt is late.";

        ArticleSyntax article = Parse(File);

        Assert.Equal("Brook & Sons: ferry “sails again”", article.Headline!.Text);
        Assert.Equal(new TextSpan(0, File.IndexOf('\n', StringComparison.Ordinal)), article.Headline.Span);
        Assert.Empty(article.Problems);
    }

    [Fact]
    public void The_front_matter_is_left_to_its_own_rules()
    {
        ArticleSyntax article = Parse("---\nheadline: Brook &amp; Sons\n---\n\nIt is &quot;late&quot;.");

        Assert.Equal("Brook &amp; Sons", article.Headline!.Text);
        Assert.Equal("It is \"late\".", article.Text);
    }

    [Fact]
    public void Places_are_those_of_the_file()
    {
        const string File = "Ferry sails\n\n&ldquo;Yes,&rdquo; said Tom O&#8217;Hale of Brook &amp; Sons.\nIt is late.";
        ArticleSyntax article = Parse(File);

        foreach (string word in new[] { "Yes,", "said", "Tom", "Sons", "late" })
        {
            var place = new TextSpan(article.Text.IndexOf(word, StringComparison.Ordinal), word.Length);
            Assert.Equal(word, At(File, article.Source.ToSource(place)));
        }

        var mark = new TextSpan(0, 1);
        var name = new TextSpan(article.Text.IndexOf("O’Hale", StringComparison.Ordinal), "O’Hale".Length);
        Assert.Equal("&ldquo;", At(File, article.Source.ToSource(mark)));
        Assert.Equal("O&#8217;Hale", At(File, article.Source.ToSource(name)));
    }

    [Fact]
    public void Who_said_what_is_read_through_them()
    {
        ArticleSyntax article = Parse(
            "Ferry sails\n\n&ldquo;It smells,&rdquo; said Tom O&#8217;Hale. &quot;Yes,&quot; R&eacute;my Brook said.");

        QuotationSet set = QuotationReader.Read(article, CancellationToken.None);

        Assert.Equal(["Tom O’Hale", "Rémy Brook"], set.Speakers.Select(speaker => speaker.Name));
    }

    private static string At(string file, TextSpan place) => file.Substring(place.Start, place.Length);

    private static ArticleSyntax Parse(string file) =>
        ArticleParser.Parse(SourceText.From(file), ParseSettings.Default, CancellationToken.None);
}
