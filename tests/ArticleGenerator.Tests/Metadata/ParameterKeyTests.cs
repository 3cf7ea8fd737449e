using ArticleGenerator.Model;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>A parameter of a constructor has the key that its property says.</summary>
public class ParameterKeyTests
{
    private const string Class = """
        {
            public News(string file) { File = file; }
            [ArticleKey("src")] public string File { get; }
        }
        """;

    [Theory]
    [InlineData("public sealed class News " + Class)]
    [InlineData("public sealed record News " + Class)]
    [InlineData("public sealed record News([property: ArticleKey(\"src\")] string File);")]
    [InlineData("public sealed record News([ArticleKey(\"src\")] string File) { public string FILE => File; }")]
    public void Whatever_the_case_of_its_first_letter(string type) => Assert.Equal("src", KeyOf(type));

    [Fact]
    public void Of_a_base_type_too() => Assert.Equal(
        "src",
        KeyOf("""
            public sealed class News : Paper { public News(string file) : base(file) { } }
            public abstract class Paper
            {
                protected Paper(string file) { File = file; }
                [ArticleKey("src")] public string File { get; }
            }
            """));

    [Fact]
    public void The_very_name_comes_before_one_in_another_case() => Assert.Equal(
        "src",
        KeyOf("""
            public sealed class News
            {
                public News(string file) { this.file = file; }
                [ArticleKey("other")] public string File => file;
                [ArticleKey("src")] public string file { get; }
            }
            """));

    private static string KeyOf(string type)
    {
        MetadataSchema schema = Records.Schema("[ArticleMetadata(\"**\")] " + type);
        return Assert.Single(schema.ShapeOf(schema.Type).Members).Key;
    }
}
