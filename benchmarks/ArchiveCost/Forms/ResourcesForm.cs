using System.Globalization;
using System.Xml.Linq;
using ArticleGenerator.Benchmarks.Archive;

namespace ArchiveCost.Forms;

/// <summary>One <c>.resx</c> with a headline and a text for each article.</summary>
internal sealed record ResourcesForm() : ArchiveForm("`.resx`", "Resources", "ResourcesReader.cs")
{
    public override IEnumerable<string> Items => [];

    public override void WriteArticles(string folder, int count)
    {
        var root = new XElement(
            "root",
            Header("resmimetype", "text/microsoft-resx"),
            Header("version", "2.0"),
            Header("reader", "System.Resources.ResXResourceReader, System.Windows.Forms"),
            Header("writer", "System.Resources.ResXResourceWriter, System.Windows.Forms"));
        for (int number = 0; number < count; number++)
        {
            string id = number.ToString(CultureInfo.InvariantCulture);
            string text = InventedArticle.TextOf(number);
            root.Add(Entry("Headline" + id, text[..text.IndexOf('\n', StringComparison.Ordinal)]));
            root.Add(Entry("Text" + id, text));
        }

        new XDocument(root).Save(Path.Combine(folder, "Texts.resx"));
    }

    private static XElement Header(string name, string value) =>
        new("resheader", new XAttribute("name", name), new XElement("value", value));

    private static XElement Entry(string name, string value) => new(
        "data",
        new XAttribute("name", name),
        new XAttribute(XNamespace.Xml + "space", "preserve"),
        new XElement("value", value));
}
