using ArticleGenerator.Quotations.Words;

namespace ArticleGenerator.Tests.Quotations;

/// <summary>A byte for each character.</summary>
public class NarrowTextTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(100)]
    public void Ascii_stays_all_else_has_every_bit_and_zeros_stand_behind(int repeats)
    {
        string text = string.Concat(Enumerable.Repeat("a\0~\u007F\u0080\u0100\u2019\uD83D\uFFFF", repeats));
        byte[] expected =
            [.. Enumerable.Repeat((byte[])[0x61, 0, 0x7E, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], repeats)
                .SelectMany(bytes => bytes)];

        byte[] narrow = NarrowText.Rent(text);

        Assert.Equal(expected, narrow[..text.Length]);
        Assert.All(narrow[text.Length..(text.Length + NarrowText.Padding)], padding => Assert.Equal(0, padding));
    }
}
