using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ArticleModel.Tests.Json;

/// <summary>What an endpoint gives that returns an article, a quote or a speaker as it is (docs/api.md).</summary>
public class JsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    private static readonly JsonSerializerOptions Generated = new(Web) { TypeInfoResolver = ArticleJson.Default };

    private static readonly JsonSerializerOptions Sparse = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private readonly FerryArticle _ferry = new();

    public static TheoryData<string> Ways => ["reflection", "generated"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_article_is_its_furniture_its_text_and_who_says_what(string way) => AssertJson(
        """
        {
          "path": "local/ferry",
          "headline": "Ferry sails again",
          "byline": null,
          "dateline": null,
          "standfirst": null,
          "credit": null,
          "published": null,
          "wordCount": 16,
          "frontMatter": { "byline": "Agnes" },
          "lead": [
            {
              "kind": "Text", "text": "One ship.", "start": 0, "level": 0, "number": null, "language": null,
              "spans": []
            }
          ],
          "sections": [
            {
              "heading": "A new engine",
              "level": 2,
              "paragraphs": [
                {
                  "kind": "Text", "text": "“It hums,” said Ada Brook, a pilot.", "start": 25,
                  "level": 0, "number": null, "language": null, "spans": []
                },
                {
                  "kind": "Text", "text": "“It sings,” she said.", "start": 62,
                  "level": 0, "number": null, "language": null, "spans": []
                }
              ]
            }
          ],
          "quotes": [
            {
              "text": "It hums", "kind": "Statement", "start": 26, "length": 7,
              "speaker": { "name": "Ada Brook", "description": "a pilot" }
            },
            {
              "text": "It sings", "kind": "Statement", "start": 63, "length": 8,
              "speaker": { "name": "Ada Brook", "description": "a pilot" }
            }
          ],
          "speakers": [
            {
              "name": "Ada Brook",
              "description": "a pilot",
              "quotes": [
                { "text": "It hums", "kind": "Statement", "start": 26, "length": 7 },
                { "text": "It sings", "kind": "Statement", "start": 63, "length": 8 }
              ]
            }
          ]
        }
        """,
        Serialize<Article>(_ferry, way));

    [Fact]
    public void An_article_of_its_own_class_looks_the_same()
    {
        string own = JsonSerializer.Serialize(_ferry, Web);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Serialize<Article>(_ferry, "reflection")), JsonNode.Parse(own)));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_headline_comes_first(string way)
    {
        IEnumerable<string> names =
            JsonNode.Parse(Serialize<Article>(_ferry, way))!.AsObject().Select(entry => entry.Key);

        Assert.Equal(["path", "headline"], names.Take(2));
        Assert.Equal(["quotes", "sections", "speakers"], names.TakeLast(3).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_quote_says_who_says_it(string way)
    {
        AssertJson(
            """
            {
              "text": "It hums", "kind": "Statement", "start": 26, "length": 7,
              "speaker": { "name": "Ada Brook", "description": "a pilot" }
            }
            """,
            Serialize(_ferry.Quotes[0], way));
        AssertJson(
            """{ "text": "Yes.", "kind": "Fragment", "start": 1, "length": 4, "speaker": null }""",
            Serialize(new TestArticle("'Yes.'", "1;6;1+4f;;;;").Quotes[0], way));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_speaker_has_what_they_say(string way) => AssertJson(
        """
        {
          "name": "Ada", "description": null,
          "quotes": [{ "text": "Yes.", "kind": "Statement", "start": 1, "length": 4 }]
        }
        """,
        Serialize(new TestArticle("'Yes.' Ada", "1;10;1+4@0;7+3;;;").Speakers[0], way));

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_paragraph_has_its_spans(string way) => AssertJson(
        """
        {
          "kind": "ListItem", "text": "See here.", "start": 0, "level": 2, "number": 3, "language": null,
          "spans": [{ "kind": "Link", "start": 4, "length": 4, "text": "here", "target": "/", "title": null }]
        }
        """,
        Serialize(new TestArticle("See here.", "1;l9^2.3;;;;;a4+4=9+1", "/").Paragraphs[0], way));

    [Theory]
    [MemberData(nameof(Ways))]
    public void Lists_of_articles_and_of_parts_are_arrays(string way)
    {
        Assert.Single(JsonNode.Parse(Serialize(
            new TestCatalog(_ferry).All, way))!.AsArray());
        Assert.Equal(2, JsonNode.Parse(Serialize<QuoteList>(_ferry.Quotes, way))!.AsArray().Count);
        Assert.Single(JsonNode.Parse(Serialize<SpeakerList>(_ferry.Speakers, way))!.AsArray());
        Assert.Single(JsonNode.Parse(Serialize<SectionList>(_ferry.Sections, way))!.AsArray());
    }

    [Fact]
    public void Names_follow_the_policy_and_nulls_are_left_out_on_request()
    {
        Quote quote = new TestArticle("'Yes.' Ada", "1;10;1+4@0;7+3;;;").Quotes[0];

        Assert.Equal(
            """{"TEXT":"Yes.","SPEAKER":{"NAME":"Ada"},"KIND":"Statement","START":1,"LENGTH":4}""",
            JsonSerializer.Serialize(quote, Sparse));
        Assert.Contains("\"Description\":null", JsonSerializer.Serialize(quote), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_read_from_JSON()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Article>("{}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Quote>("{}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Speaker>("{}"));
    }

    private static string Serialize<T>(T value, string way) =>
        JsonSerializer.Serialize(value, way == "generated" ? Generated : Web);

    private static void AssertJson(string expected, string actual) => Assert.True(
        JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)),
        $"Expected:\n{expected}\nActual:\n{actual}");
}

/// <summary>As a program that is trimmed or compiled ahead of time has it: no reflection.</summary>
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(ArticleList<Article>))]
internal sealed partial class ArticleJson : JsonSerializerContext;
