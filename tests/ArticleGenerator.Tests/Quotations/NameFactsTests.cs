using ArticleGenerator.Quotations.Names;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Quotations;

public class NameFactsTests
{
    [Theory]
    [InlineData("Nora Fenwick")]
    [InlineData("Nora\u00A0Fenwick")]
    [InlineData("Nora  Fenwick")]
    public void The_words_of_a_spelling_have_one_space_between_them(string name) =>
        Assert.Equal("Nora Fenwick", NameFacts.SpellingOf($"({name})", new TextSpan(1, name.Length)));
}
