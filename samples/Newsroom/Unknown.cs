using ArticleModel;
using HarrowBay;

namespace Newsroom;

/// <summary>What to say when there is no such article.</summary>
internal static class Unknown
{
    public static string Message(string path)
    {
        string paths = string.Join('\n', Articles.All.Select((Article article) => "  " + article.Path));
        return $"There is no article “{path}”. There are:\n{paths}";
    }
}
