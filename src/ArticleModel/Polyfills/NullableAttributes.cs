#if !NET
namespace System.Diagnostics.CodeAnalysis;

// netstandard2.0 lacks these; the compiler finds them by name.

[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}

[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
internal sealed class NotNullAttribute : Attribute;
#endif
