/**
 */
package org.storletdesigner.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Library</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Storlet definitions from which a palette is filled.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.storletdesigner.model.Library#getDefinitions <em>Definitions</em>}</li>
 * </ul>
 *
 * @see org.storletdesigner.model.ModelPackage#getLibrary()
 * @model
 * @generated
 */
public interface Library extends Document {
	/**
	 * Returns the value of the '<em><b>Definitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.storletdesigner.model.StorletDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Definitions</em>' containment reference list.
	 * @see org.storletdesigner.model.ModelPackage#getLibrary_Definitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<StorletDefinition> getDefinitions();

} // Library
