namespace ArticleModel;

/// <summary>An article's text, cut up by its layout: the objects that all views share.</summary>
internal sealed class ArticleContent
{
    private readonly string _notes;
    private int _wordCount = -1;

    public ArticleContent(ArticleBody body, int generation)
    {
        Text = body.Text;
        _notes = body.Notes;
        Generation = generation;

        var reader = new LayoutReader(body.Layout);
        ReadBlocks(ref reader, out List<BlockPlace> places);
        QuotePlace[] quotes = ReadQuotes(ref reader);
        Speakers = ReadSpeakers(ref reader);
        Metadata = ReadMetadata(ref reader);
        Quotes = MakeQuotes(quotes, places);
    }

    /// <summary>The number of hot reloads before it was read.</summary>
    public int Generation { get; }

    public string Text { get; }

    public IReadOnlyList<Paragraph> Lead { get; private set; } = [];

    public IReadOnlyList<Paragraph> Paragraphs { get; private set; } = [];

    public Section[] Sections { get; private set; } = [];

    public Quote[] Quotes { get; }

    public Speaker[] Speakers { get; }

    public IReadOnlyDictionary<string, string> Metadata { get; }

    public int WordCount => _wordCount >= 0 ? _wordCount : _wordCount = WordCounter.Count(Text);

    private void ReadBlocks(ref LayoutReader reader, out List<BlockPlace> places)
    {
        places = [];
        var all = new List<Paragraph>();
        var lead = new List<Paragraph>();
        var sections = new List<Section>();
        Section? section = null;
        int start = 0;
        while (reader.TryReadBlock(out BlockItem item))
        {
            Require(item.Length <= Text.Length - start);
            Paragraph? paragraph = null;
            if (item.Level > 0)
            {
                section?.End(start);
                section = new Section(Text, start, item.Length, item.Level);
                sections.Add(section);
            }
            else if (item.Kind is ParagraphKind kind)
            {
                paragraph = new Paragraph(Text, start, item.Length, kind);
                all.Add(paragraph);
                (section?.OwnParagraphs ?? lead).Add(paragraph);
            }

            places.Add(new BlockPlace(start, start + item.Length, paragraph, section));
            start = Math.Min(Text.Length, start + item.Length + BlockSeparator);
        }

        section?.End(Text.Length + BlockSeparator);
        Lead = lead.AsReadOnly();
        Paragraphs = all.AsReadOnly();
        Sections = [.. sections];
    }

    // Blocks are parted by two line feeds.
    private const int BlockSeparator = 2;

    private QuotePlace[] ReadQuotes(ref LayoutReader reader)
    {
        var quotes = new List<QuotePlace>();
        int position = 0;
        while (reader.TryReadQuote(ref position, out QuotePlace quote))
        {
            Require(position <= Text.Length);
            quotes.Add(quote);
        }

        return [.. quotes];
    }

    private Speaker[] ReadSpeakers(ref LayoutReader reader)
    {
        var speakers = new List<Speaker>();
        while (reader.TryReadSpeaker(out Slice name, out Slice? description))
        {
            speakers.Add(new Speaker(Words(name), description is Slice words ? Words(words) : null));
        }

        return [.. speakers];
    }

    private MetadataDictionary ReadMetadata(ref LayoutReader reader)
    {
        var entries = new List<KeyValuePair<string, string>>();
        while (reader.TryReadMetadata(out Slice key, out Slice value))
        {
            entries.Add(new KeyValuePair<string, string>(Words(key), Words(value)));
        }

        return new MetadataDictionary(entries);
    }

    // Quotes and blocks are both in the order of the text: one walk finds each quote's block.
    private Quote[] MakeQuotes(QuotePlace[] places, List<BlockPlace> blocks)
    {
        var quotes = new Quote[places.Length];
        int block = 0;
        for (int i = 0; i < places.Length; i++)
        {
            QuotePlace place = places[i];
            while (block + 1 < blocks.Count && blocks[block + 1].Start <= place.Parts[0].Start)
            {
                block++;
            }

            Require(block < blocks.Count && place.Speaker < Speakers.Length);
            Speaker? speaker = place.Speaker < 0 ? null : Speakers[place.Speaker];
            var quote = new Quote(Text, place.Parts, place.Kind, speaker, blocks[block].Paragraph);
            quotes[i] = quote;
            speaker?.OwnQuotes.Add(quote);
            blocks[block].Section?.OwnQuotes.Add(quote);

            // A quotation over several paragraphs is a quote of each of them.
            int last = place.Parts[place.Parts.Length - 1].Start;
            for (int b = block; b < blocks.Count && blocks[b].Start <= last; b++)
            {
                blocks[b].Paragraph?.OwnQuotes.Add(quote);
            }
        }

        return quotes;
    }

    private string Words(Slice slice)
    {
        Require(slice.Start >= Text.Length
            ? slice.End <= Text.Length + _notes.Length
            : slice.End <= Text.Length);
        return slice.Start >= Text.Length
            ? _notes.Substring(slice.Start - Text.Length, slice.Length)
            : Text.Substring(slice.Start, slice.Length);
    }

    private static void Require(bool condition)
    {
        if (!condition)
        {
            throw LayoutReader.Mismatch();
        }
    }

    private readonly record struct BlockPlace(int Start, int End, Paragraph? Paragraph, Section? Section);
}
