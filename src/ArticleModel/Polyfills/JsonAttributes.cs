#if !NET
namespace System.Text.Json.Serialization;

// netstandard2.0 has no System.Text.Json in the box, and a package is not worth it: there, articles are written by
// hand. With these the types say how they are serialised without an #if at each member.

[AttributeUsage(AttributeTargets.Property)]
internal sealed class JsonIgnoreAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
internal sealed class JsonPropertyOrderAttribute(int order) : Attribute
{
    public int Order { get; } = order;
}
#endif
