using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;

namespace ArticleGenerator.Syntax.Markdown;

/// <summary>Puts the words of a block together where they are not those of a paragraph.</summary>
/// <param name="text">The file.</param>
/// <param name="places">Where things stand in it.</param>
/// <param name="inlines">Reads what stands in a cell.</param>
internal sealed class BlockWords(string text, SourcePlaces places, InlineReader inlines)
{
    /// <summary>The mark of an item: “- ” and “1. ” stay in the text, as they do in a plain one.</summary>
    public void ReadMark(ListBlock list, ListItemBlock item, BlockText words)
    {
        int start = places.Of(item);
        int length = 0;
        while (list.IsOrdered && start + length < text.Length && char.IsDigit(text[start + length]))
        {
            length++;
        }

        if (start + length < text.Length)
        {
            words.Append(text, start, length + 1, start);
            words.AppendSpace();
        }
    }

    /// <summary>The cells of a table, parted by tabs, in rows parted by line ends.</summary>
    public void ReadTable(Table table, BlockText words)
    {
        bool isFirstRow = true;
        foreach (TableRow row in table.OfType<TableRow>())
        {
            if (!isFirstRow)
            {
                words.AppendBetween('\n');
            }

            isFirstRow = false;
            bool isFirstCell = true;
            foreach (TableCell cell in row.OfType<TableCell>())
            {
                if (!isFirstCell)
                {
                    words.AppendBetween('\t');
                }

                isFirstCell = false;
                int start = words.Length;
                foreach (LeafBlock leaf in cell.OfType<LeafBlock>())
                {
                    places.StartAt(cell);
                    inlines.Read(leaf.Inline?.FirstChild, words);
                }

                words.WithoutTabs(start);
            }
        }
    }

    /// <summary>The lines of code and HTML, as they are.</summary>
    public void ReadLines(LeafBlock block, BlockText words)
    {
        for (int i = 0; i < block.Lines.Count; i++)
        {
            StringLine line = block.Lines.Lines[i];
            if (i > 0)
            {
                words.AppendBetween('\n');
            }

            if (!line.Slice.IsEmpty)
            {
                words.Append(line.Slice.Text, line.Slice.Start, line.Slice.Length, places.Of(line));
            }
        }
    }
}
