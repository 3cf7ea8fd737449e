using ArticleGenerator.Model;

namespace ArticleGenerator.Tests.Binding;

public class PackedStringTests
{
    [Theory]
    [InlineData("")]
    [InlineData("The ferry")]
    [InlineData("“Fähre” 🚢 \u200F\uFEFF\0 \u0646")]
    public void A_text_comes_back_with_its_length(string text)
    {
        var packed = new PackedString(text);

        Assert.Equal(text, packed.ToString());
        Assert.Equal(text.Length, packed.Length);
        char[] characters = new string('#', text.Length + 3).ToCharArray();
        Assert.Equal(text.Length, packed.CopyTo(characters));
        Assert.Equal(text + "###", new string(characters));
        Assert.Equal(new PackedString(text), packed);
    }

    [Fact]
    public void Other_words_of_the_same_length_are_not_equal()
    {
        Assert.NotEqual(new PackedString("ferry"), new PackedString("Ferry"));
        Assert.NotEqual(new PackedString("é"), new PackedString("e"));
    }

    [Fact]
    public void The_default_value_is_the_empty_text()
    {
        Assert.Equal(new PackedString(""), default);
        Assert.Equal(0, default(PackedString).CopyTo([]));
    }
}
