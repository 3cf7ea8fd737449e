namespace ArticleGenerator.Benchmarks;

/// <summary>A post of a blog, with a front matter of every form that such have.</summary>
internal static class SamplePost
{
    /// <summary>The YAML between the fences.</summary>
    public const string Yaml = """
        title: "Ferry sails again: a history"   # marks, since there is a colon in it
        date: 2026-05-03T08:30:00+02:00
        draft: false
        slug: ferry-sails-again
        authors:
          - Owen Pryce
          - Ada Brook
        tags: [ferry, harbour, "nine years"]
        categories:
          - local
        summary: >
          It took nine years,
          a new engine, and a council that had to be
          asked four times.
        cover:
          image: /images/ferry.jpg
          alt: The ferry at its berth
          credit: {name: Tom Hale, year: 2026}
        aliases:
          - /2026/ferry
          - /news/ferry-sails

        """;

    /// <summary>The post.</summary>
    public const string Text = "---\n" + Yaml + "---\n\nThe ferry made its first crossing in nine years.\n";
}
