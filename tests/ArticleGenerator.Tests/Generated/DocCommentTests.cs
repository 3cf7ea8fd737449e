using ArticleGenerator.Emit;

namespace ArticleGenerator.Tests.Generated;

/// <summary>Prose stands on one line of a doc comment, and nothing of it is markup.</summary>
public class DocCommentTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("It smells.", "It smells.")]
    [InlineData("“It’s late” – she said", "“It’s late” – she said")]
    [InlineData(" before and behind ", "before and behind")]
    [InlineData(" ", "")]
    [InlineData("behind ", "behind")]
    [InlineData(" before", "before")]
    [InlineData("two  spaces", "two spaces")]
    [InlineData("AT&T", "AT&amp;T")]
    [InlineData("a > b", "a &gt; b")]
    [InlineData("a < b", "a &lt; b")]
    [InlineData("del\u007F", "del")]
    [InlineData("A ship 🚢", "A ship 🚢")]
    [InlineData("two  spaces\tand\na line", "two spaces and a line")]
    [InlineData("a\u00A0hard space", "a hard space")]
    [InlineData("a\u2028line\u0085of\u200Bother kinds\u007F", "a line of other kinds")]
    [InlineData("</summary> & more", "&lt;/summary&gt; &amp; more")]
    [InlineData("\u202E<", "&lt;")]
    public void Words_are_printed_as_they_are_but_for_what_would_leave_the_comment(string words, string printed)
    {
        var code = new CompactTextBuilder();
        DocComment.Summary(words, words).WriteTo(code);

        Assert.Equal($"/// <summary>{printed}<para>{printed}</para></summary>", code.ToText().ToString());
    }
}
