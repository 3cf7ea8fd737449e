using System.Text;
using ArticleGenerator.Emit;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Generated;

/// <summary>A generated file is held as bytes, and is the same text.</summary>
public class CompactTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("class C;\n")]
    [InlineData("“Über’s Wasser”, sagte sie: – 12 €. \u2028 \uFFFD")]
    [InlineData("Паром снова идёт. Το πλοίο σαλπάρει.")]
    [InlineData("A ship 🚢 and half of one.")]
    public void A_text_is_the_same_as_the_compiler_s_own(string text)
    {
        SourceText compact = Compact(text);
        SourceText expected = SourceText.From(text, Encoding.UTF8);

        Assert.IsType<CompactText>(compact);
        Assert.Equal(text, compact.ToString());
        Assert.Equal(text, string.Concat(Enumerable.Range(0, compact.Length).Select(i => compact[i])));
        Assert.True(compact.ContentEquals(expected));
        Assert.Equal(expected.GetChecksum(), compact.GetChecksum());
        Assert.Equal(expected.Lines.Count, compact.Lines.Count);
        Assert.Equal(expected.Encoding, compact.Encoding);
    }

    [Fact]
    public void A_long_text_is_the_same_in_all_its_parts()
    {
        string text = string.Concat(Enumerable.Range(0, 5000).Select(i => $"“line {i}” é\n"));
        SourceText compact = Compact(text);

        Assert.Equal(text, compact.ToString());
        foreach (int start in new[] { 0, 1, 4094, 4095, 4096, text.Length - 3 })
        {
            Assert.Equal(text.Substring(start, 3), compact.ToString(new TextSpan(start, 3)));
        }
    }

    // Many characters of ASCII are taken at once: as many as the machine likes, and what is left one by one.
    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(64)]
    [InlineData(100)]
    public void A_character_that_is_not_ASCII_is_itself_wherever_it_stands(int length)
    {
        string ascii = string.Concat(Enumerable.Range(0, length).Select(i => (char)(i % 0x80)));
        foreach (char other in new[] { '\u0080', 'é', '“', '\u0100', '\uFF41' })
        {
            for (int place = 0; place < length; place++)
            {
                string text = ascii.Remove(place, 1).Insert(place, other.ToString());
                string twice = text.Insert(place, other.ToString());

                Assert.Equal(text, Compact(text).ToString());
                Assert.Equal(twice + text, Compact(twice, text).ToString());
            }
        }
    }

    [Fact]
    public void A_piece_lies_over_the_border_of_two_blocks_wherever_it_begins()
    {
        string piece = string.Concat(Enumerable.Range(0, 100).Select(i => i % 9 == 0 ? 'é' : (char)('a' + (i % 26))));
        for (int before = CompactText.BlockSize - 110; before <= CompactText.BlockSize + 10; before++)
        {
            string text = new string('-', before) + piece;
            SourceText compact = Compact(new string('-', before), piece);
            char[] copy = new char[60];
            compact.CopyTo(before + 3, copy, 7, 50);

            Assert.Equal(text, compact.ToString());
            Assert.Equal(piece.Substring(3, 50), new string(copy, 7, 50));
        }
    }

    [Fact]
    public void Parts_of_texts_are_whole_where_the_text_stops_being_compact()
    {
        string some = string.Concat(Enumerable.Range(0x4E00, 127).Select(i => (char)i));
        var builder = new CompactTextBuilder();
        builder.Append(some).Append("x\u5E00\u5E01y").Append("\u5E02z").Append('\u5E03').Append("\u5E04".AsSpan());

        Assert.Equal(some + "x\u5E00\u5E01y\u5E02z\u5E03\u5E04", builder.ToText().ToString());
    }

    [Fact]
    public void A_piece_is_whole_in_whose_midst_the_text_stops_being_compact()
    {
        string some = string.Concat(Enumerable.Range(0x4E00, 127).Select(i => (char)i));
        var builder = new CompactTextBuilder();
        builder.Append(some.AsSpan()).Append("x\u5E00\u5E01y".AsSpan()).Append("\u5E02z".AsSpan());

        Assert.Equal(some + "x\u5E00\u5E01y\u5E02z", builder.ToText().ToString());
    }

    [Fact]
    public void Pieces_of_texts_and_single_characters_stand_one_behind_the_other()
    {
        var builder = new CompactTextBuilder();
        builder.Append("ferry".AsSpan()).Append('“').Append('$', 3).Append("é");

        Assert.Equal("ferry“$$$é", builder.ToText().ToString());
    }

    [Fact]
    public void Text_of_more_characters_than_there_are_codes_is_held_as_it_is()
    {
        string some = string.Concat(Enumerable.Range(0x4E00, 128).Select(i => (char)i));

        Assert.IsType<CompactText>(Compact(some));
        SourceText more = Compact(some + "\u5E00");
        Assert.IsNotType<CompactText>(more);
        Assert.Equal(some + "\u5E00", more.ToString());
    }

    // More characters than there are codes come at the first place of a block, in the midst of one, and at the end.
    [Theory]
    [InlineData(8192 - 128)]
    [InlineData(10_000)]
    [InlineData(20_000)]
    public void Nothing_of_a_text_is_lost_where_it_stops_being_compact(int place)
    {
        string text = new string('a', place) + string.Concat(Enumerable.Range(0x4E00, 200).Select(i => (char)i));
        text = text.PadRight(20_200, 'b');

        Assert.Equal(text, Compact(text).ToString());
        Assert.Equal(text, Compact(text.Substring(0, 9000), text.Substring(9000)).ToString());
        Assert.Equal(text, Characters(text).ToString());
    }

    private static SourceText Characters(string text)
    {
        var builder = new CompactTextBuilder();
        foreach (char c in text)
        {
            builder.Append(c);
        }

        return builder.ToText();
    }

    private static SourceText Compact(params string[] pieces)
    {
        var builder = new CompactTextBuilder();
        foreach (string piece in pieces)
        {
            builder.Append(piece);
        }

        return builder.ToText();
    }
}
