namespace HarrowBay;

/// <summary>The desk of the Herald that an article is from.</summary>
public enum Desk
{
    /// <summary>What happens in the town.</summary>
    Town,

    /// <summary>What happens to its animals.</summary>
    Animals,

    /// <summary>What happens at sea.</summary>
    Harbour,
}
