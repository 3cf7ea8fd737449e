using System.Text;

namespace ArticleModel.Tests;

/// <summary>An article as the generator writes it, which counts how often it is read.</summary>
internal sealed class TestArticle(string text, string layout, string notes = "") : Article
{
    /// <summary>A lead, a section, two speakers, a quotation over two paragraphs, and metadata.</summary>
    public static TestArticle Ferry => new(
        "By Ada\n\nThe lead.\n\nA heading\n\n“Yes,” said Tom. “No.\n\n“Never.”\n\nThe end.",
        "-6 9 ##9 21 8 8;31+3@0 14+3/3+6@0;42+3,79+9;71+6=3+3 77+1=78+1",
        "bylinexya keeper.");

    public int HeadsRead { get; private set; }

    public int BodiesRead { get; private set; }

    public string Words { get; set; } = text;

    protected override ArticleHead Head
    {
        get
        {
            HeadsRead++;
            return new ArticleHead(Encoding.UTF8.GetBytes("local/ferry"), Encoding.UTF8.GetBytes("Ferry 🚢"));
        }
    }

    protected override ArticleBody Body
    {
        get
        {
            BodiesRead++;
            return new ArticleBody(Words, layout, notes);
        }
    }
}
