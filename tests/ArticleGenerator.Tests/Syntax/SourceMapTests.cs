using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Syntax;

public class SourceMapTests
{
    [Fact]
    public void An_offset_leads_back_to_the_run_it_was_copied_from()
    {
        var builder = new SourceMap.Builder();
        builder.Add(text: 0, source: 10, length: 5);
        builder.Add(text: 7, source: 20, length: 5);
        SourceMap map = builder.ToMap();

        Assert.Equal(12, map.ToSource(2));
        Assert.Equal(22, map.ToSource(9));
        Assert.Equal(TextSpan.FromBounds(11, 22), map.ToSource(TextSpan.FromBounds(1, 9)));
    }
}
