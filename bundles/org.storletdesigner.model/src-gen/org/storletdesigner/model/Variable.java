/**
 */
package org.storletdesigner.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Variable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A place in the expressions of a definition that each placed storlet fills.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.storletdesigner.model.Variable#getDescription <em>Description</em>}</li>
 *   <li>{@link org.storletdesigner.model.Variable#getKind <em>Kind</em>}</li>
 *   <li>{@link org.storletdesigner.model.Variable#isList <em>List</em>}</li>
 *   <li>{@link org.storletdesigner.model.Variable#getDefaultValues <em>Default Values</em>}</li>
 *   <li>{@link org.storletdesigner.model.Variable#getAllowedValues <em>Allowed Values</em>}</li>
 * </ul>
 *
 * @see org.storletdesigner.model.ModelPackage#getVariable()
 * @model
 * @generated
 */
public interface Variable extends Named {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.storletdesigner.model.ModelPackage#getVariable_Description()
	 * @model default=""
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Variable#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.storletdesigner.model.VariableKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.storletdesigner.model.VariableKind
	 * @see #setKind(VariableKind)
	 * @see org.storletdesigner.model.ModelPackage#getVariable_Kind()
	 * @model
	 * @generated
	 */
	VariableKind getKind();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Variable#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.storletdesigner.model.VariableKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(VariableKind value);

	/**
	 * Returns the value of the '<em><b>List</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>List</em>' attribute.
	 * @see #setList(boolean)
	 * @see org.storletdesigner.model.ModelPackage#getVariable_List()
	 * @model default="false"
	 * @generated
	 */
	boolean isList();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Variable#isList <em>List</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>List</em>' attribute.
	 * @see #isList()
	 * @generated
	 */
	void setList(boolean value);

	/**
	 * Returns the value of the '<em><b>Default Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Default Values</em>' attribute list.
	 * @see org.storletdesigner.model.ModelPackage#getVariable_DefaultValues()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getDefaultValues();

	/**
	 * Returns the value of the '<em><b>Allowed Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Allowed Values</em>' attribute list.
	 * @see org.storletdesigner.model.ModelPackage#getVariable_AllowedValues()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAllowedValues();

} // Variable
